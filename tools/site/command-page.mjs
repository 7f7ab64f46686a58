// What `sanctions-packet help` prints, as one page: the topics, then every command.
import { builtCommand, helpPages } from '../help-pages.mjs';

/** The page, as Markdown; the command must be built. */
export async function commandPage() {
  const { topics, program, commands } = await helpPages(await builtCommand());
  const parts = [
    '# The command, page by page',
    'What `sanctions-packet help` prints, of this release. [The README](../packages/cli/README.md) tells the same in one go.',
    '## Topics',
    ...topics.flatMap(({ words, text }) => [`### help ${words[0]}`, fenced(text)]),
    '## Commands',
    '### sanctions-packet',
    fenced(program.text),
    ...commands.flatMap(({ words, text }) => [`${'#'.repeat(words.length + 2)} ${words.join(' ')}`, fenced(text)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function fenced(text) {
  return `\`\`\`\n${text}\n\`\`\``;
}
