import { INTAKE_HELP } from './help-intake.ts';

/** The words of `--help`, apart from the options. */
export const HELP = {
  ...INTAKE_HELP,
  program: {
    description: `One dossier of evidence in, each government's sanctions submission out.
Nothing is sent anywhere: it reads your files, writes files, and has no network.`,
    after: `
A first hour:
  $ sanctions-packet init my-case …              an empty case, with comments
  $ sanctions-packet regimes                     what can be filed
  $ sanctions-packet check my-case               where each target fits
  $ sanctions-packet build my-case --out out     the packets

A case is a folder:
  dossier.yaml      what happened; names no protected person (or dossier.json)
  vault.yaml.age    who the protected people are, encrypted (optional; keep it
                    apart); vault.yaml when it is not encrypted
  evidence/         the files that the dossier describes (optional)

Exit codes:
  0  done
  1  the case has problems that block a packet
  2  the command line was not understood
  3  a file could not be read, or a folder not written
  4  some packets failed, the others were built
  5  our fault

Data goes to stdout, everything else to stderr. NO_COLOR is honoured.
More: sanctions-packet help exit-codes, protecting-people, exhibits, containers,
output, environment.`,
  },
  check: {
    description: 'Say where each target can be proposed, why, and what one more document would do.',
    after: `
Every target is held against every government, also those the dossier asks for
nothing. A verdict is that of the ground that comes nearest: eligible, weak,
missing or excluded. Nothing is written but the page that --html asks for.

With --target every ground and element is told, with the records for and
against. With --documents everything that would stop a build is found, down to
a letter that no font has; without it, what stands in the case and in the law.
Exit code 1 means that a build would be blocked by what was found.

The report is internal: never send it, never put it into a packet.

Examples:
  $ sanctions-packet check my-case
  $ sanctions-packet check my-case --html fit.html
  $ sanctions-packet check my-case --regime us --target per_7f3k
  $ sanctions-packet check my-case --documents --json > check.json`,
  },
  build: {
    description: 'Build one packet for each target, as Word and PDF with an internal checklist.',
    after: `
Writes DIR/<regime>/<target>/ with three folders that never mix:
  disclosable/   what the person named may come to see
  restricted/    for the ministry alone
  internal/      the checklist; never sent
Each is a bag (RFC 8493) with its files in data/.
and beside them report.html, report.json and build.jsonl.

With --container zip each of the three is one ZIP file of its bag. With asice
what is sent is an ASiC-E container without a signature, such as
disclosable.asice, which the signing programs of the Baltic states open; the
program signs nothing itself. Where the law facts of a government list the types
of file that its electronic documents take, any other is refused.

With --encrypt-to each of the three folders is one encrypted ZIP file instead,
such as DIR/<regime>/<target>/disclosable.zip.age; any age program opens it.

With --supplement-to a letter, supplement.docx and .pdf, tells what is new,
changed and withdrawn since the packet that was sent, by fact, exhibit and page.
It is written from what may be told today: nothing is repeated from the old one.

Each packet appears whole or not at all, also when the build is stopped. The
same case and the same --date give the same bytes, anywhere, on any day, with
any number of --jobs. With --resume a stopped build goes on: what was made from
the same is kept, and what somebody has changed is never replaced unasked.

Examples:
  $ sanctions-packet build my-case --out out
  $ sanctions-packet build my-case --out out --resume --explain
  $ sanctions-packet build my-case --out out --regime us --format pdf
  $ sanctions-packet build my-case --out out --date 2026-11-30 --replace
  $ sanctions-packet build my-case --out out --regime ee --container asice
  $ sanctions-packet build my-case --out out --encrypt-to age1…
  $ sanctions-packet build my-case --out new --supplement-to sent/us/per_7f3k`,
  },
  verify: {
    description: 'Say whether a finished packet is whole: every byte, page and link as it was built.',
    after: `
Looks at hashes, at what is missing or too many, at the bags, at the pages of
every PDF and at every link from one file to another. Encrypted containers are
opened in memory, with the key that --identity names. One container that is a
file, such as disclosable.zip, is held against its own lists; an ASiC-E
container lists no hashes, and a signature in it is told, not judged. With
--case the files are also searched for what the case withholds today, or on --date:
what was taken back since the packet was made is told.

Exit code 0: whole. 1: faults, each told with its file. 3: it cannot be opened.

Examples:
  $ sanctions-packet verify out/us/per_7f3k
  $ sanctions-packet verify out/us/per_7f3k --case my-case --identity me.key`,
  },
  vault: {
    description: 'Make and keep the encrypted file that says who the protected people are.',
    after: `
The vault is an age file (age-encryption.org): any age program opens it too. It
is opened in memory alone. Keys are given by the name of a file, never as such.

A lost key cannot be replaced. Lock a vault with two keys that lie in two places:

  $ sanctions-packet vault key me.key            prints a public key, age1…
  $ sanctions-packet vault create vault.yaml.age --dossier dos_… \\
      --encrypt-to age1… --encrypt-to age1…
  $ sanctions-packet vault add vault.yaml.age vic_… --identity me.key < person.yaml
  $ sanctions-packet check my-case --vault vault.yaml.age --identity me.key`,
    commands: {
      key: {
        description: 'Make a secret key in a file, and print its public half.',
        after: '\nThe file is the same as age-keygen writes. A file that is there already is left alone.',
      },
      create: {
        description: 'Make an encrypted vault: empty, or out of one that is not encrypted.',
        after: `
Examples:
  $ sanctions-packet vault create vault.yaml.age --dossier dos_x --encrypt-to age1… --encrypt-to keys.txt
  $ sanctions-packet vault create vault.yaml.age --from vault.yaml --new-passphrase --single-key`,
      },
      add: {
        description: 'Add a person by id, or several entries, out of a file or standard input.',
        after: `
With an id the entry is that of one person:
  names:
    - { role: primary, full: …, tag: en }
  contacts:
    - { kind: phone, value: … }
Without one it holds lists as a vault does: people, others, terms and
acknowledgements
(sanctions-packet schema vault). Nothing is printed but ids.`,
      },
      list: {
        description: 'Print the ids of those it names; never a name.',
        after: '',
      },
      rotate: {
        description: 'Lock it with other keys or another passphrase; also a vault that is not encrypted yet.',
        after: `
The new file is written beside the old one and takes its place when it is whole.
Copies and backups made before still open with the old key.

Examples:
  $ sanctions-packet vault rotate vault.yaml.age --identity old.key --encrypt-to age1… --encrypt-to age1…
  $ sanctions-packet vault rotate vault.yaml.age --new-passphrase --single-key --keep-old vault.old.age`,
      },
    },
  },
  diff: {
    description: 'Say what differs between two packets of one target for one government.',
    after: `
By element, fact, exhibit, page and section, from the records that packets keep
in their internal container. Records hold ids, numbers and digests, no words:
it tells that a fact is told otherwise, and not how. Encrypted packets are
opened in memory, with --identity.

Exit codes, as of diff(1): 0 nothing differs, 1 something does, 2 or 3 trouble.

Examples:
  $ sanctions-packet diff out-2026-05/us/per_7f3k out/us/per_7f3k
  $ sanctions-packet diff old/us/per_7f3k out/us/per_7f3k --json`,
  },
  acknowledge: {
    description: 'Print the entry of the vault that says a word like a protected name is another word.',
    after: `
Nothing is written. Put what it prints into the list acknowledgements of the
vault. The entry stands for one place, one person and one wording; it goes stale
when the text changes. A whole name is never acknowledged.

Example:
  $ sanctions-packet acknowledge my-case 'acts[4].description[0].value' \\
      --about vic_0003 --by 'A. Reviewer' --why 'The river of that name'`,
  },
  regimes: {
    description: 'List the regimes of this release, or show one with its grounds.',
    after: `
Examples:
  $ sanctions-packet regimes
  $ sanctions-packet regimes us`,
  },
  completion: {
    description: 'Print what a shell must read to complete commands, options, regimes and target ids.',
    after: `
Put it where your shell looks, or read it at every start:
  bash        eval "$(sanctions-packet completion bash)"         in ~/.bashrc
  zsh         eval "$(sanctions-packet completion zsh)"          in ~/.zshrc, after compinit
  fish        sanctions-packet completion fish | source          in config.fish
  PowerShell  sanctions-packet completion powershell | Out-String | Invoke-Expression

Ids of targets are read from the dossier that the line names; never a name.`,
  },
  help: {
    description: 'Print the help of a command, or a page on a topic.',
    after: `
Topics:
  exit-codes          what the number says with which a command ends
  protecting-people   who is named, who is not, and how to keep it so
  exhibits            how files of evidence come into a packet
  containers          the three folders of a packet, and who may see which
  output              what goes where, and how other programs read it
  environment         the variables that are read`,
  },
  schema: {
    description: 'Print a JSON Schema (draft 2020-12): of the files that go in, or of what --json prints.',
    after: `
Examples:
  $ sanctions-packet schema dossier > dossier.schema.json
  $ sanctions-packet schema check > check.schema.json`,
  },
} as const;
