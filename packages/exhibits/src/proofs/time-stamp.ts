import { ContentInfo, id_signedData, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp';
import { hex } from '../sha256.ts';
import type { ProvedFile } from './time-proof.ts';

/** NIST, 2.16.840.1.101.3.4.2.1. */
const SHA256 = '2.16.840.1.101.3.4.2.1';
/** RFC 3161, 2.4.2: the content of a token. */
const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** Of which file a time stamp of RFC 3161 is: a response of 2.4.2, or its token alone. Nothing when it is neither. */
export function provedByTimeStamp(bytes: Uint8Array): ProvedFile | undefined {
  try {
    const token = tokenIn(bytes);
    if (token?.contentType !== id_signedData) return undefined;
    const { encapContentInfo: content } = AsnConvert.parse(token.content, SignedData);
    if (content.eContentType !== TST_INFO || content.eContent?.single === undefined) return undefined;
    const { messageImprint } = AsnConvert.parse(content.eContent.single.buffer, TSTInfo);
    if (messageImprint.hashAlgorithm.algorithm !== SHA256) return {};
    return { sha256: hex(new Uint8Array(messageImprint.hashedMessage.buffer)) };
  } catch {
    // The library throws at whatever is not this structure.
    return undefined;
  }
}

function tokenIn(bytes: Uint8Array): ContentInfo | undefined {
  try {
    const { timeStampToken } = AsnConvert.parse(bytes, TimeStampResp);
    if (timeStampToken !== undefined) return timeStampToken;
  } catch {
    // Not a response.
  }
  return AsnConvert.parse(bytes, ContentInfo);
}
