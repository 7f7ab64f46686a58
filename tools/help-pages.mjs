// What `sanctions-packet help` prints, page by page: for the page of the documentation, and for the manual page.

/** The compiled command, of which `helpPages` asks. */
export async function builtCommand() {
  const [{ run }, { HELP }, { TOPICS }] = await Promise.all(
    ['program', 'help', 'help-topics'].map((name) => import(`../packages/cli/dist/${name}.js`)),
  );
  return { run, HELP, TOPICS };
}

/**
 * `{ topics, program, commands }`: a page is `{ words, text }`, the text as at a terminal of 80 columns without colour. A
 * command comes before those inside it, which have two words.
 */
export async function helpPages({ run, HELP, TOPICS }) {
  const { program: _, ...commands } = HELP;
  const program = await page([]);
  const [, list] = program.text.split('\nCommands:\n');
  const offered = [...list.split('\n\n')[0].matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
  const forgotten = offered.filter((name) => !Object.hasOwn(commands, name));
  if (forgotten.length > 0) throw new Error(`The words of help tell nothing of ${forgotten.join(', ')}.`);
  const names = Object.entries(commands).flatMap(([name, { commands: inner = {} }]) => [
    [name],
    ...Object.keys(inner).map((one) => [name, one]),
  ]);
  const pages = { topics: [], program, commands: [] };
  for (const topic of Object.keys(TOPICS)) pages.topics.push(await page([topic]));
  for (const words of names) pages.commands.push(await page(words));
  return pages;

  async function page(words) {
    return { words, text: await printed(run, words) };
  }
}

async function printed(run, words) {
  let text = '';
  const take = (piece) => {
    text += piece;
  };
  const terminal = { live: false, colour: false, columns: 80 };
  const host = { version: '', out: take, err: take, outTerminal: terminal, errTerminal: terminal, env: {} };
  const code = await run(['help', ...words], host);
  if (code !== 0) throw new Error(`help ${words.join(' ')}: ${text}`);
  return text.trim();
}
