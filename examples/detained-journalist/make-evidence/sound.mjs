// Two seconds of alternating tones in place of a telephone call: 8 kHz, 8 bit, mono WAV.
const RATE = 8000;
const SECONDS = 2;

export function makeCall() {
  const samples = Buffer.alloc(RATE * SECONDS);
  for (let n = 0; n < samples.length; n += 1) {
    const period = Math.floor(n / 2000) % 2 === 0 ? 20 : 16;
    samples[n] = n % period < period / 2 ? 144 : 112;
  }
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(RATE, 4);
  format.writeUInt32LE(RATE, 8);
  format.writeUInt16LE(1, 12);
  format.writeUInt16LE(8, 14);
  const comment = Buffer.concat([
    Buffer.from('INFO'),
    chunk('ICMT', Buffer.from('FICTION - example: tones, not a call\0')),
  ]);
  const body = Buffer.concat([
    Buffer.from('WAVE'),
    chunk('fmt ', format),
    chunk('LIST', comment),
    chunk('data', samples),
  ]);
  return chunk('RIFF', body);
}

function chunk(type, data) {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length, 0);
  const pad = data.length % 2 === 0 ? Buffer.alloc(0) : Buffer.alloc(1);
  return Buffer.concat([Buffer.from(type, 'latin1'), size, data, pad]);
}
