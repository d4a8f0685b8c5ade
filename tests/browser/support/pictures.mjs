/** Pictures with badges in them. */

import { crc32, deflateSync } from "node:zlib";

/** One chunk of a PNG. @param {string} kind @param {Buffer} data */
function chunk(kind, data) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/**
 * A picture of one pixel with texts in it.
 * @param {[keyword: string, text: string][]} texts
 * @param {boolean} [packed] as compressed texts
 */
export function png(texts, packed = false) {
  const header = Buffer.from("0000000100000001080600000000", "hex").subarray(0, 13);
  const pixel = Buffer.from("789c63f8cfc0f01f0005000101ff", "hex");
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    ...texts.map(([keyword, text]) => packed
      ? chunk("zTXt", Buffer.concat([Buffer.from(`${keyword}\0\0`, "latin1"), deflateSync(text)]))
      : chunk("iTXt", Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, "latin1"), Buffer.from(text)]))),
    chunk("IDAT", pixel),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A picture with a badge and a script in it. @param {string} badge */
export const svg = (badge) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 9 9"><openbadges:credential><![CDATA[${badge}]]></openbadges:credential><script>document.title = "run"</script><circle r="4"/></svg>`;
