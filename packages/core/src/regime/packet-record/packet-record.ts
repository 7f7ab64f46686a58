import * as z from 'zod';

/** Names the shape of a record; `schema/packet-record-1.0.schema.json` describes it. */
export const PACKET_RECORD_SCHEMA = 'urn:sanctions-packet:packet-record:1.0';

const container = z.enum(['disclosable', 'restricted', 'internal']);
const page = z.int().min(1);
const word = z.string().min(1).max(500);
const digest = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .meta({ description: 'First half of the SHA-256 of what is said; it tells a change and not the words.' });
const place = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]*$/)
  .meta({
    description:
      'Document and section, such as submission#basis; after the mark nothing for what stands before the first section.',
  });
const citation = z.strictObject({ evidence: word, number: page, pinpoint: word.exactOptional() });
const speaking = z.strictObject({ record: word, exhibits: z.array(citation) });

const schema = z.strictObject({
  $schema: z.literal(PACKET_RECORD_SCHEMA),
  regime: word,
  target: word,
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  languages: z.array(word),
  elements: z.array(
    z.strictObject({
      ground: word,
      element: word,
      state: z.enum(['supported', 'partly', 'not-shown']),
      contradicted: z.boolean(),
      speaksFor: z.array(speaking),
      speaksAgainst: z.array(speaking),
    }),
  ),
  exhibits: z.array(
    z.strictObject({
      evidence: word,
      number: page.meta({ description: 'Case-wide number.' }),
      container,
      withheld: z.boolean(),
      rendition: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .exactOptional()
        .meta({ description: 'SHA-256 of the rendition that may leave.' }),
      file: word.exactOptional().meta({ description: 'Volume in the container, when it is enclosed.' }),
      first: page.exactOptional().meta({ description: 'Page of the volume, its cover sheet.' }),
      last: page.exactOptional(),
      steps: z
        .array(z.strictObject({ action: word, tool: word.exactOptional() }))
        .exactOptional()
        .meta({
          description: 'What the program did to make what is enclosed out of the rendition.',
        }),
      told: digest,
      cited: z.array(z.strictObject({ page: page.exactOptional(), in: z.array(place) })).meta({
        description: 'Where it is cited, page by page; without a page where it is cited as a whole.',
      }),
    }),
  ),
  facts: z.array(
    z.strictObject({
      record: word,
      field: z.string().max(500),
      container,
      digest,
      in: z.array(place),
    }),
  ),
  sections: z.array(
    z.strictObject({
      document: word,
      container,
      language: word,
      section: z.string().max(200).meta({ description: 'Empty for what stands before the first section.' }),
      number: word.exactOptional(),
      page: page.exactOptional().meta({ description: 'Page of the PDF on which it starts.' }),
      digest,
    }),
  ),
});

/**
 * What a packet said, for a program that compares it with a later one: by record ids, exhibit numbers, pages and digests.
 * It holds no words, so that a name which may no longer be told cannot come out of it.
 */
export type PacketRecord = z.infer<typeof schema>;

/** A record out of a file; `undefined` when it is none. */
export function parsePacketRecord(text: string): PacketRecord | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** JSON Schema (draft 2020-12) of `packet-record.json`. */
export function packetRecordJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, $id: PACKET_RECORD_SCHEMA, title: 'What a packet said', ...rest };
}
