/** What a recording is called that was given no title: its file's name in words, without its ending. */
export const toTitle = (fileName: string): string =>
  fileName
    .normalize('NFC')
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(/[\s_\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200)
