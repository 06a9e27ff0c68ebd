/**
 * The chunks that say how a PNG looks: its size, palette, transparency, colours and which way up it is. Text can be
 * packed a thousand times smaller than it is unpacked, and decoders unpack it; nothing of it is kept anyway.
 */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'eXIf', 'IDAT', 'IEND'])

const signature = 8
const overhead = 12

/** A PNG without the chunks that no decoder needs, nor what stands behind its end. */
export const toBarePNG = (bytes: Buffer): Buffer => {
  const parts = [bytes.subarray(0, signature)]
  for (let at = signature; at + overhead <= bytes.length;) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    const end = at + overhead + bytes.readUInt32BE(at)
    if (kept.has(type)) parts.push(bytes.subarray(at, end))
    if (type === 'IEND') break
    at = end
  }
  return Buffer.concat(parts)
}
