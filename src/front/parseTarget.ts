/** What every server should take, RFC 9110, section 4.1. Payload's panel asks by POST where a query grows longer. */
const longest = 8000
/** Next looks for a file by some of its paths, and no file system has a longer name. */
const longestName = 255

const isName = (segment: string): boolean => {
  try {
    const name = decodeURIComponent(segment)
    return !/[\u0000-\u001f\u007f]/.test(name) && Buffer.byteLength(name) <= longestName
  } catch {
    return false
  }
}

/**
 * The path and query of a request target, which may be a whole address (RFC 9112, section 3.2.2).
 *
 * Undefined for one that names nothing that could be here: a percent-encoding that is none, a control character, a
 * name that is too long, another host than `Host` says. Next would answer such a one with 500.
 */
export const parseTarget = (target: string, host: string): string | undefined => {
  if (target.length > longest) return undefined
  if (!target.startsWith('/')) {
    if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return undefined
    const { protocol, host: named, username, password, pathname, search } = new URL(target)
    const isHere = URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === named
    return isHere && !username && !password ? parseTarget(pathname + search, host) : undefined
  }
  const [path] = target.split('?', 1)
  return path!.split('/').every(isName) ? target : undefined
}
