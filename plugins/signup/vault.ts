import { createHmac, webcrypto } from 'node:crypto'
import { compactDecrypt, CompactEncrypt, decodeProtectedHeader } from 'jose'
import { UnreadableError } from './errors.js'
import { type Key, parseKeys } from './keys.js'
import type { SignupKeys } from './options.js'
import { toEmailKey } from './toEmailKey.js'

/** The row of a sealed text, by its permanent reference. */
export type SealedRow = { collection: string; reference: string }

/** The personal part of a row: the sealed text and the name of its key, for finding rows by key. */
export type Sealed = { sealed: string; sealedWith: string }

/** Seals and hashes personal data. It accesses no database and never exposes a key. */
export type Vault = {
  /** Seals content for one row with the newest key. */
  seal: (row: SealedRow, content: object) => Promise<Sealed>
  /**
   * Opens a row's sealed text, whichever of the keys it was sealed with.
   *
   * @throws UnreadableError where its key is not set, or where it is not what was sealed for this row.
   */
  open: <Content>(row: SealedRow & Pick<Sealed, 'sealed'>) => Promise<Content>
  /** The keyed hash of an address, whatever its spelling. */
  hashEmail: (email: string) => string
  /** The keyed hash of content: equal for equal parts in the same order. */
  hashContent: (parts: unknown[]) => string
  /** A code of 40 hexadecimal digits that needs the lookup key; equal for equal parts. */
  sign: (purpose: string, parts: unknown[]) => string
  /** Whether a stored hash was made with the current lookup key. */
  isOwnHash: (hash: string) => boolean
  /** The names of the configured keys, as in rows. */
  sealingNames: string[]
}

const format = { alg: 'dir', enc: 'A256GCM' } as const

/** Imports a non-extractable key, once, because importing takes longer than sealing. */
const toCryptoKey = ({ bytes }: Key): Promise<webcrypto.CryptoKey> =>
  webcrypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])

const readKeyName = (sealed: string): string => {
  try {
    return String(decodeProtectedHeader(sealed).kid ?? '')
  } catch {
    return ''
  }
}

/**
 * Creates a vault from a host's keys. A sealed text is a compact JWE (RFC 7516: `dir`, AES-256-GCM) whose header names
 * the key, collection and row. The header is authenticated, so a text moved to another row doesn't open.
 *
 * @throws ConfigError for keys that are missing, short or used twice.
 */
export const createVault = (options: SignupKeys): Vault => {
  const { sealing, lookup } = parseKeys(options)
  const [newest] = sealing
  const cryptoKeys = new Map(sealing.map((key) => [key.name, toCryptoKey(key)]))
  const hash = (purpose: string, text: string): string =>
    `${lookup.name}.${createHmac('sha256', lookup.bytes).update(`${purpose}\0${text}`).digest('base64url')}`

  return {
    seal: async ({ collection, reference }, content) => ({
      sealed: await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
        .setProtectedHeader({ ...format, kid: newest!.name, aud: collection, sub: reference })
        .encrypt(await cryptoKeys.get(newest!.name)!),
      sealedWith: newest!.name,
    }),
    open: async ({ collection, reference, sealed }) => {
      const name = readKeyName(sealed)
      const id = name.slice(0, name.lastIndexOf('.'))
      const about = { collection, reference, key: id }
      if (!id) throw new UnreadableError('altered', about)
      const key = cryptoKeys.get(name)
      if (!key)
        throw new UnreadableError(sealing.some((one) => one.id === id) ? 'keyOther' : 'keyMissing', about)
      const opened = await compactDecrypt(sealed, await key, {
        keyManagementAlgorithms: [format.alg],
        contentEncryptionAlgorithms: [format.enc],
      }).catch(() => null)
      const isOwn = opened?.protectedHeader.aud === collection && opened.protectedHeader.sub === reference
      if (!opened || !isOwn) throw new UnreadableError('altered', about)
      return JSON.parse(new TextDecoder().decode(opened.plaintext))
    },
    hashEmail: (email) => hash('email', toEmailKey(email)),
    hashContent: (parts) => hash('content', JSON.stringify(parts)),
    sign: (purpose, parts) =>
      createHmac('sha256', lookup.bytes)
        .update(`${purpose}\0${JSON.stringify(parts)}`)
        .digest('hex')
        .slice(0, 40),
    isOwnHash: (stored) => stored.startsWith(`${lookup.name}.`),
    sealingNames: sealing.map(({ name }) => name),
  }
}
