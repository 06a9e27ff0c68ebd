/** How large a file is, in the largest unit that it fills: `296 kB`, `12.4 MB`. */
export const formatBytes = (bytes: number, locale: string): string => {
  const [unit, size] = bytes < 1e6 ? ['kilobyte', 1e3] : bytes < 1e9 ? ['megabyte', 1e6] : ['gigabyte', 1e9]
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit as string,
    unitDisplay: 'short',
    maximumFractionDigits: bytes < 1e6 ? 0 : 1,
  }).format(bytes / (size as number))
}
