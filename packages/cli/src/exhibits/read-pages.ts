/** The text of each page of a PDF by pdfium, which opens PDFs of any maker; nothing when it cannot. */
export async function readPages(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const { readPages: read } = await import('@sanctions-packet/exhibits');
  try {
    return await read(bytes);
  } catch {
    return undefined;
  }
}
