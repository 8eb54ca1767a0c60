/** Numbers as a language writes them. */
interface Numbers {
  /** `3,145,728`. */
  readonly grouped: (number: number) => string;
  /** A number of bytes, in mebibytes from one on: `800 bytes`, `3.5 MiB`. */
  readonly size: (bytes: number) => string;
}

const MEBIBYTE = 1024 * 1024;

/** Makes what writes numbers as a language does. */
export function createNumbers(
  language: string,
  units: { readonly bytes: string; readonly mebibytes: string },
): Numbers {
  const grouping = new Intl.NumberFormat(language);
  const plain = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 1 });
  return {
    grouped: (number) => grouping.format(number),
    size: (bytes) =>
      bytes < MEBIBYTE
        ? `${plain.format(bytes)} ${units.bytes}`
        : `${plain.format(bytes / MEBIBYTE)} ${units.mebibytes}`,
  };
}
