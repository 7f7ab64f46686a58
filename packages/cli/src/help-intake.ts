/** The words of `--help` of what brings records into a case. */
export const INTAKE_HELP = {
  init: {
    description: 'Make the folder of a new case: dossier, vault, schema, a place for evidence.',
    after: `
Nothing that is there already is touched. The dossier tells of nobody yet; its
comments say what each list takes. The vault is for its owner alone and not
encrypted yet: encrypt it before the first name is written into it.

Example:
  $ sanctions-packet init my-case --title 'Deaths in custody' \\
      --period 2019-09/2020-10 --country KZ --submitter 'Example Watch'`,
  },
  evidence: {
    description: 'Record what comes in, and see that what is kept is what was recorded.',
    after: `
  $ sanctions-packet evidence add photo.jpg --case my-case --copy …
  $ sanctions-packet evidence check my-case`,
    commands: {
      add: {
        description: 'Record a file in the dossier: its hash, how it was come by, its custody so far.',
        after: `
Size, SHA-256 and media type are taken from the file; what happened is said by
you: nothing is guessed. The record is added at the end of the list evidence,
and nothing else in the dossier changes, not even a comment. A file that is
recorded already is refused with the id of its record. The file itself stays
where it is; --copy puts a copy into evidence/originals.

Example:
  $ sanctions-packet evidence add photo.jpg --case my-case --copy \\
      --kind photograph --title 'Photograph of the yard' --by 'Case worker 4' \\
      --acquired 2026-11-20T10:00+02:00 --method received-electronically \\
      --source src_03`,
      },
      import: {
        description: 'Propose a record for each row of an export of auto-archiver.',
        after: `
Takes the sheet that auto-archiver filled (CSV, with the columns it writes) or
its results (JSON, JSON Lines). Each row becomes an item of evidence with its
address, the addresses of its copies, their SHA-256, when it was archived and
published; each site becomes a source. The files are not in an export, so no
original is claimed: record those you keep with evidence add.

Prints an account of every row: taken, there already, or refused and why. The
same export may be read again: nothing is made twice.

Example:
  $ sanctions-packet evidence import archive.csv --case my-case --by 'Worker 4'`,
      },
      check: {
        description: 'Hold every file that the dossier names against its hash, and the folder against the dossier.',
        after: `
Exit code 0: every file is there and as it was recorded, and no other lies in
the evidence folder. 1: a file is missing, changed or not recorded. Files are
told by their place in the dossier or by their hash, never by their name.`,
      },
    },
  },
  import: {
    description: 'Bring data of other programs into the dossier; every fact says which file and row it comes from.',
    after: `
  $ sanctions-packet import persons officials.xlsx --case my-case --by 'Worker 4' --dry-run
  $ sanctions-packet import persons officials.xlsx --case my-case --by 'Worker 4'
  $ sanctions-packet import ftm entities.ftm.json --case my-case --by 'Worker 4'`,
    commands: {
      ftm: {
        description: 'Persons, bodies, posts, ties, papers and listings out of entities of FollowTheMoney.',
        after: `
Takes JSON Lines or JSON, as Aleph and OpenSanctions write it; entities may be
nested in others (targets.nested.json). Also targets.simple.csv of OpenSanctions.
A whole collection is too large: take what you need with --only.

Person, PublicBody, Organization, Company, Position, Occupancy, Family,
Associate, Ownership, Directorship, Membership, Employment, UnknownLink,
Identification, Passport, Address, Sanction, documents and Documentation are
read. Free text is not: it may name anybody. Every fact cites the file and the
entity. A record that is there already is not touched; what the file says beyond
it is told, for you to decide. A person is known again by the id of the entity,
by an IIN, or by name and full date of birth; the last is told, for you to see.
Somebody of the same name alone, in either script, is told too, and becomes a new
person: look with --dry-run, and say with --same who is who.

Import only people whom the dossier may name. Victims belong into the vault.

imports/<evidence>.cells.csv and .json say of every value whether it was mapped,
ignored or refused, and why. The same file again makes nothing twice.

Examples:
  $ sanctions-packet import ftm officials.ftm.json --case my-case --by 'Worker 4'
  $ sanctions-packet import ftm targets.nested.json --case my-case \\
      --by 'Worker 4' --only Q1045 --dry-run
  $ sanctions-packet import ftm targets.nested.json --case my-case \\
      --by 'Worker 4' --only Q1045 --same Q1045=per_t0001`,
      },
      persons: {
        description: 'Persons and the posts they held, out of a table (CSV or XLSX).',
        after: `
The first row holds headers, in English or Russian; what each column is taken
for is proposed. --dry-run prints that as JSON: save it, correct it, give it back
with --columns. What was used is saved in imports/columns.json of the case.

New records go to the ends of the dossier's lists; nothing else in it changes.
The table becomes an item of evidence with its SHA-256, and every fact cites its
row and column. A cell that cannot be read costs that cell, a row without a name
that row. imports/<evidence>.cells.csv and .json say of every cell whether it was
mapped, ignored or refused, and why. The same table again makes nothing twice.

Victims and sources have no column: their names belong into the vault.

Examples:
  $ sanctions-packet template --language ru --out officials.xlsx
  $ sanctions-packet import persons officials.xlsx --case my-case \\
      --by 'Worker 4' --dry-run > columns.json
  $ sanctions-packet import persons officials.xlsx --case my-case \\
      --by 'Worker 4' --columns columns.json`,
      },
    },
  },
  export: {
    description: 'Give what may be disclosed to other programs.',
    after: `
  $ sanctions-packet export ftm my-case --out my-case.ftm.json`,
    commands: {
      ftm: {
        description: 'Write what anybody may read of the case as entities of FollowTheMoney.',
        after: `
Persons who are named, bodies, posts, ties, papers, listings and documents; never
victims, sources, incidents or requests, and nobody who has a pseudonym. The
profile is disclosable: dates of birth are years, and numbers, addresses and
papers stay behind. FILE.lost.csv names each field that could not be said.
Nothing is written over, and nothing at all when the gate refuses.

Example:
  $ sanctions-packet export ftm my-case --out my-case.ftm.json`,
      },
    },
  },
  template: {
    description: 'Print an empty table of persons, or write it as CSV or XLSX.',
    after: `
A file that is there already is left alone. Fill it, then import persons.

Examples:
  $ sanctions-packet template > officials.csv
  $ sanctions-packet template --language ru --out officials.xlsx`,
  },
} as const;
