/**
 * An address as RFC 3986 writes it. The URL standard of browsers leaves characters such as `[ ] | { }` as they were
 * typed, and a strict reader of `format: uri` refuses those.
 */
export const toURI = (href: string): string => {
  // An IPv6 address is the one place where brackets belong.
  const [, start = '', rest = href] =
    /^([a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?\[[^\]]*\])(.*)$/is.exec(href) ?? []
  return (
    start +
    rest.replace(/[^\w.~:/?#@!$&'()*+,;=%-]|%(?![\da-f]{2})|(?<=#.*)#/gisu, (character) =>
      encodeURIComponent(character),
    )
  )
}
