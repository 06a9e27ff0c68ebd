import { hkdfSync } from 'node:crypto'
import { type JWTPayload, jwtVerify, SignJWT } from 'jose'

/**
 * Signed tokens of one kind: JWT, RFC 7519, with HS256. Each kind has a key of its own, derived from the host's secret by
 * HKDF, RFC 5869: a session's token never passes for one of these, nor one of these for another kind.
 *
 * @param kind `type` is the `typ` of the header, `info` what its key is derived with, `claims` what each token must hold.
 */
export const signedToken = ({ type, info, claims }: { type: string; info: string; claims: string[] }) => {
  const toKey = (secret: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', info, 32))
  return {
    /** A token for these claims. `issuedAt` is in seconds since 1970, `seconds` is how long it lives. */
    sign: (
      body: JWTPayload,
      { secret, issuedAt, seconds }: { secret: string; issuedAt: number; seconds: number },
    ): Promise<string> =>
      new SignJWT(body)
        .setProtectedHeader({ alg: 'HS256', typ: type })
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + seconds)
        .sign(toKey(secret)),
    /** The claims of a token; `null` when it is forged, expired, of another kind or no token at all. */
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
