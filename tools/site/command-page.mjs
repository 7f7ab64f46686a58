// What `sanctions-packet help` prints, as one page: the topics, then every command.
/** The page, as Markdown; the command must be built. */
export async function commandPage() {
  const { run } = await import('../../packages/cli/dist/program.js');
  const { TOPICS } = await import('../../packages/cli/dist/help-topics.js');
  const { HELP } = await import('../../packages/cli/dist/help.js');
  const { program: _, ...commands } = HELP;
  const [, list] = (await printed(run, [])).split('\nCommands:\n');
  const offered = [...list.split('\n\n')[0].matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
  const forgotten = offered.filter((name) => !Object.hasOwn(commands, name));
  if (forgotten.length > 0) throw new Error(`The page of commands does not tell of ${forgotten.join(', ')}.`);
  const parts = [
    ...Object.keys(TOPICS).map((topic) => ({ title: `### help ${topic}`, words: [topic] })),
    { title: '## Commands' },
    { title: '### sanctions-packet', words: [] },
    ...Object.entries(commands).flatMap(([name, { commands: inner = {} }]) => [
      { title: `### ${name}`, words: [name] },
      ...Object.keys(inner).map((one) => ({ title: `#### ${name} ${one}`, words: [name, one] })),
    ]),
  ];
  const lines = [
    '# The command, page by page',
    'What `sanctions-packet help` prints, of this release. [The README](../packages/cli/README.md) tells the same in one go.',
    '## Topics',
  ];
  for (const { title, words } of parts) lines.push(title, ...(words === undefined ? [] : [await printed(run, words)]));
  return `${lines.join('\n\n')}\n`;
}

/** What the command prints for `help WORDS`, as at a terminal of 80 columns without colour. */
async function printed(run, words) {
  let text = '';
  const terminal = { live: false, colour: false, columns: 80 };
  const code = await run(['help', ...words], {
    version: '',
    out: (piece) => {
      text += piece;
    },
    err: (piece) => {
      text += piece;
    },
    outTerminal: terminal,
    errTerminal: terminal,
    env: {},
  });
  if (code !== 0) throw new Error(`help ${words.join(' ')}: ${text}`);
  return `\`\`\`\n${text.trim()}\n\`\`\``;
}
