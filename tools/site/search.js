// Search in headings and names, with what search-index.js holds: nothing is fetched, so it works from a disk too.
const { root } = document.currentScript?.dataset ?? {};
const box = document.querySelector('.search');
const [field, list] = [box.querySelector('input'), box.querySelector('ol')];
const entries = globalThis.searchIndex.map(([text, page, place]) => ({
  text,
  page,
  place,
  key: `${text} ${page}`.toLowerCase(),
}));
box.hidden = false;

field.addEventListener('input', () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? [] : entries.filter(({ key }) => words.every((word) => key.includes(word)));
  const starts = (entry) => (entry.text.toLowerCase().startsWith(words[0]) ? 0 : 1);
  found.sort((a, b) => starts(a) - starts(b) || a.text.length - b.text.length);
  list.replaceChildren(...found.slice(0, 12).map(itemOf));
  if (words.length > 0 && found.length === 0) list.append(emptyItem());
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') clear();
  if (event.key === '/' && document.activeElement !== field) {
    event.preventDefault();
    field.focus();
  }
});
document.addEventListener('click', (event) => {
  if (!box.contains(event.target) || event.target.closest('a')) clear();
});

function clear() {
  field.value = '';
  list.replaceChildren();
}

function itemOf({ text, page, place }) {
  const link = document.createElement('a');
  link.href = `${root}/${place}`;
  link.append(text);
  if (page !== '') {
    const where = document.createElement('small');
    where.append(page);
    link.append(where);
  }
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function emptyItem() {
  const item = document.createElement('li');
  item.append('Nothing by that name.');
  return item;
}
