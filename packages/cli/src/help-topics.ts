/** What `help TOPIC` prints, apart from the commands: one page each, within 80 columns. */
export const TOPICS = {
  'exit-codes': {
    title: 'What the number says with which a command ends.',
    text: `
  0    done
  1    the case has problems that block a packet; of verify and evidence check:
       something is not as it was; of diff: something differs
  2    the command line was not understood
  3    a file could not be read, or a folder not written
  4    some packets failed, the others were built
  5    our fault
  129  stopped by SIGHUP; 130 by Ctrl-C; 143 by SIGTERM. What was finished
       stands, and build --resume goes on there.

Where several would do, the one that weighs most is given: 5, 3, 2, 1. With
--json the same is said in the fields status and exitCode.`,
  },
  'protecting-people': {
    title: 'Who is named, who is not, and how to keep it so.',
    text: `
The default is no. A victim or a protected source is printed by pseudonym,
unless the case holds a consent for this reader, this use and this day.

  Two files   dossier.yaml has no field for a protected name. Names are in the
              vault, by the same ids. A packet that names nobody can be built
              on a machine that never held the vault.
  Tokens      In prose, write {{vic_…}}, never the name.
  The vault   Encrypt it to two keys that lie in two places:
                $ sanctions-packet vault key me.key
                $ sanctions-packet vault create vault.yaml.age --dossier dos_… \\
                    --encrypt-to age1… --encrypt-to age1…
  The search  A build searches every text, and every finished file, for what is
              withheld, in each alphabet and inflected. A hit stops it and says
              where, never what. A harmless word like a name is acknowledged,
              one place at a time: sanctions-packet help acknowledge
  Guessing    check --documents tells who could be known without a name.
              --alike N refuses such a packet, --blur tells less exactly,
              --renumber gives each government pseudonyms of its own.
  Afterwards  verify PACKET --case CASE searches an old packet for what is
              withheld today.

Look at every page before you send it. No program sees a name inside a picture.`,
  },
  exhibits: {
    title: 'How files of evidence come into a packet.',
    text: `
  evidence/ holds the files that the dossier describes, by path and SHA-256:
  originals, which never leave, and renditions, which may.

    $ sanctions-packet evidence add FILE --case CASE …    records what came in
    $ sanctions-packet evidence check CASE                holds disk and record
                                                          against each other

A build takes the renditions that a document cites and its reader may see,
makes them safe (metadata, hidden words, false redactions, scripts, earlier
revisions), and binds them into volumes with a list and cover sheets:

    disclosable/data/exhibits-001.pdf    restricted/data/exhibits-r-001.pdf

Pages are drawn unless the record says copied or the exhibit is public. A file
whose hash is not that of the record stops the build; one that is not there is
cited and not enclosed, with a warning. An exhibit has the same number in every
packet of a case.`,
  },
  containers: {
    title: 'The three folders of a packet, and who may see which.',
    text: `
  DIR/<regime>/<target>/
    packet.json    every file, with size, pages and SHA-256
    disclosable/   what the person named may come to see one day
    restricted/    for the government alone
    internal/      the checklist, and the record of what was said; never sent

They never share a file, because what a ministry holds may reach the person
named. Each is a bag (RFC 8493): its files lie in data/, and any BagIt program
checks them. Send disclosable and, apart, restricted. Keep internal: diff and
build --supplement-to need its record.

With build --encrypt-to each is one encrypted file, such as
restricted.zip.age, which any age program opens.`,
  },
  output: {
    title: 'What goes where, and how other programs read it.',
    text: `
Data goes to stdout; progress, warnings and errors go to stderr. --quiet tells
only what stops the work. No command asks anything where there is no terminal;
at one, only a passphrase is asked for, and --passphrase-file answers it.

  --json         one document; its schema is named in $schema and printed by
                 sanctions-packet schema check (build, verify, diff, regimes …)
  build.jsonl    one line for each packet as soon as it is settled (schema
                 build-log)

A problem has a code that stays, a place (path of the field; file, line and
column), and a fix. It holds ids and paths, never a name.`,
  },
  environment: {
    title: 'The variables that are read.',
    text: `
  NO_COLOR                            no colour, whatever its value
  TERM=dumb                           no colour, and no line written over
  SOURCE_DATE_EPOCH                   the day of the packet, where --date is
                                      not given
  SANCTIONS_PACKET_IDENTITY           file of a secret key that opens the vault
  SANCTIONS_PACKET_PASSPHRASE_FILE    file whose first line opens the vault
  SANCTIONS_PACKET_DEBUG=1            of a fault of ours: the kind of error and
                                      the places in the code, never data

Nothing else is read: no configuration file, no locale, no user name.`,
  },
} as const;

export type Topic = keyof typeof TOPICS;
