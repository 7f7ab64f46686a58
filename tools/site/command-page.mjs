// What `sanctions-packet help` prints, as one page: the topics, then every command.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.mjs';

const COMMAND = join(root, 'packages', 'cli', 'dist', 'bin.js');

/** The page, as Markdown; the command must be built. */
export async function commandPage() {
  const { TOPICS } = await import('../../packages/cli/dist/help-topics.js');
  const { HELP } = await import('../../packages/cli/dist/help.js');
  const { program: _, ...commands } = HELP;
  return [
    '# The command, page by page',
    'What `sanctions-packet help` prints, of this release. [The README](../packages/cli/README.md) tells the same in one go.',
    '## Topics',
    ...Object.keys(TOPICS).flatMap((topic) => [`### help ${topic}`, printed(topic)]),
    '## Commands',
    '### sanctions-packet',
    printed(),
    ...Object.entries(commands).flatMap(([name, { commands: inner = {} }]) => [
      `### ${name}`,
      printed(name),
      ...Object.keys(inner).flatMap((one) => [`#### ${name} ${one}`, printed(name, one)]),
    ]),
    '',
  ].join('\n\n');
}

function printed(...words) {
  const text = execFileSync(process.execPath, [COMMAND, 'help', ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
  });
  return `\`\`\`\n${text.trim()}\n\`\`\``;
}
