import type { Argument, Command, Option } from 'commander';
import type { Found } from './place.ts';

/** What could stand in a place: words, or files of the shell's own finding. */
export interface Proposals {
  readonly words: readonly Proposal[];
  readonly files: boolean;
}

export interface Proposal {
  readonly word: string;
  readonly about: string;
}

/** Lists that are not on the command line itself. Each is asked for when it is needed. */
export interface Known {
  readonly regimes: () => Promise<readonly Proposal[]>;
  /** Ids of the persons and entities of a case; none when it cannot be read. */
  readonly targets: (home: string) => Promise<readonly Proposal[]>;
  readonly schemas: () => Promise<readonly Proposal[]>;
  readonly topics: () => Promise<readonly Proposal[]>;
}

const NOTHING: Proposals = { words: [], files: false };
const FILES: Proposals = { words: [], files: true };

/** Values that are paths, by the word in the angle brackets. */
const PATHS = ['file', 'case', 'dir', 'vault', 'packet', 'old', 'new', 'key'];
const FORMATS: readonly Proposal[] = [
  { word: 'docx', about: 'Word' },
  { word: 'pdf', about: 'PDF/UA-1 and PDF/A-3a' },
];

export async function proposals({ place, typed, home }: Found, known: Known): Promise<Proposals> {
  const all = await candidates();
  return { ...all, words: all.words.filter(({ word }) => word.startsWith(typed) || word.includes(`=${typed}`)) };

  async function candidates(): Promise<Proposals> {
    switch (place.kind) {
      case 'option':
        return words(place.command.createHelp().visibleOptions(place.command).flatMap(optionWord));
      case 'value': {
        const values = await valuesOf(place.option, typed, home, known);
        return { ...values, words: values.words.map((one) => ({ ...one, word: place.before + one.word })) };
      }
      case 'argument':
        return argumentWords(place.command, place.position, known);
    }
  }
}

function words(list: readonly Proposal[]): Proposals {
  return { words: list, files: false };
}

function optionWord({ long, description }: Option): readonly Proposal[] {
  return typeof long === 'string' ? [{ word: long, about: description }] : [];
}

async function valuesOf(option: Option, typed: string, home: string | undefined, known: Known): Promise<Proposals> {
  if (option.argChoices !== undefined) return words(option.argChoices.map((word) => ({ word, about: '' })));
  switch (option.long) {
    case '--regime':
      return listed(typed, await known.regimes());
    case '--target':
      return listed(typed, home === undefined ? [] : await known.targets(home));
    case '--format':
      return listed(typed, FORMATS);
    default:
      return isPath(option.flags.match(/<([\w-]+)>/)?.[1]) ? FILES : NOTHING;
  }
}

/** `us,u` is a list whose last item is being typed. */
function listed(typed: string, items: readonly Proposal[]): Proposals {
  const before = typed.slice(0, typed.lastIndexOf(',') + 1);
  const taken = before.split(',');
  return words(
    items.filter(({ word }) => !taken.includes(word)).map(({ word, about }) => ({ word: before + word, about })),
  );
}

async function argumentWords(command: Command, position: number, known: Known): Promise<Proposals> {
  if (position === 0 && command.commands.length > 0)
    return words(
      command
        .createHelp()
        .visibleCommands(command)
        .map((one) => ({ word: one.name(), about: one.description() })),
    );
  const argument: Argument | undefined = command.registeredArguments[position];
  if (argument?.argChoices !== undefined) return words(argument.argChoices.map((word) => ({ word, about: '' })));
  switch (`${command.name()} ${argument?.name()}`) {
    case 'regimes id':
      return words(await known.regimes());
    case 'schema name':
      return words(await known.schemas());
    case 'help topic':
      return words(await known.topics());
    default:
      return isPath(argument?.name()) ? FILES : NOTHING;
  }
}

function isPath(name: string | undefined): boolean {
  return name !== undefined && PATHS.includes(name);
}
