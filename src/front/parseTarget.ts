/** The minimum every server should support, RFC 9110, section 4.1. Payload's panel uses POST for longer queries. */
const longest = 8000
/** Next looks up some paths as files, and file systems don't support longer names. */
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
 * The path and query of a request target, which may be absolute (RFC 9112, section 3.2.2). Undefined if it can't exist
 * here: an invalid percent-encoding, a control character, a too long name, or a host other than `Host`. Next would
 * answer these with 500.
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
