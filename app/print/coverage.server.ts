type Coverage = (codePoint: number) => boolean;

/**
 * Which characters a TrueType file draws, read from its 32-bit character map
 * (OpenType `cmap`, format 12). Throws when the file has no such map.
 */
export function readCoverage(file: Buffer): Coverage {
  const map = tableOffset(file, "cmap");
  const groupsAt = findFormat12(file, map);
  const count = file.readUInt32BE(groupsAt + 12);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    starts[i] = file.readUInt32BE(groupsAt + 16 + i * 12);
    ends[i] = file.readUInt32BE(groupsAt + 20 + i * 12);
  }
  return (codePoint) => isWithin(codePoint, starts, ends);
}

function tableOffset(file: Buffer, tag: string): number {
  const tables = file.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const at = 12 + i * 16;
    if (file.toString("latin1", at, at + 4) === tag)
      return file.readUInt32BE(at + 8);
  }
  throw new Error(`font has no ${tag} table`);
}

function findFormat12(file: Buffer, map: number): number {
  const subtables = file.readUInt16BE(map + 2);
  for (let i = 0; i < subtables; i++) {
    const at = map + file.readUInt32BE(map + 8 + i * 8);
    if (file.readUInt16BE(at) === 12) return at;
  }
  throw new Error("font has no 32-bit character map");
}

function isWithin(point: number, starts: Uint32Array, ends: Uint32Array) {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (point < (starts[middle] ?? 0)) high = middle - 1;
    else if (point > (ends[middle] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}
