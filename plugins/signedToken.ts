import { hkdfSync } from 'node:crypto'
import { type JWTPayload, jwtVerify, SignJWT } from 'jose'

/**
 * Signed tokens of one kind: JWT, RFC 7519, with HS256. Each kind has its own key, derived from the host's secret by
 * HKDF, RFC 5869, so tokens of one kind, or session tokens, are never accepted as another.
 *
 * @param kind `type` is the header's `typ`, `info` the HKDF info, `claims` the schema of the payload.
 */
export const signedToken = ({ type, info, claims }: { type: string; info: string; claims: string[] }) => {
  const toKey = (secret: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', info, 32))
  return {
    /** Signs a token. `issuedAt` is in seconds since 1970, `seconds` is its lifetime. */
    sign: (
      body: JWTPayload,
      { secret, issuedAt, seconds }: { secret: string; issuedAt: number; seconds: number },
    ): Promise<string> =>
      new SignJWT(body)
        .setProtectedHeader({ alg: 'HS256', typ: type })
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + seconds)
        .sign(toKey(secret)),
    /** The claims of a token; `null` if it is forged, expired, malformed or of another kind. */
    verify: async (
      token: string,
      { secret, now = new Date() }: { secret: string; now?: Date },
    ): Promise<JWTPayload | null> => {
      try {
        const { payload } = await jwtVerify(token, toKey(secret), {
          algorithms: ['HS256'],
          typ: type,
          currentDate: now,
          requiredClaims: ['exp', ...claims],
        })
        return payload
      } catch {
        return null
      }
    },
  }
}
