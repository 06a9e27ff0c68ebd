import { createHmac, webcrypto } from 'node:crypto'
import { compactDecrypt, CompactEncrypt, decodeProtectedHeader } from 'jose'
import { UnreadableError } from './errors.js'
import { type Key, parseKeys } from './keys.js'
import type { SignupKeys } from './options.js'
import { toEmailKey } from './toEmailKey.js'

/** The row that a sealed text belongs to, by a reference that is its own for ever. */
export type SealedRow = { collection: string; reference: string }

/** What of a row holds a person: the sealed text, and the name of its key, by which rows of one key are found. */
export type Sealed = { sealed: string; sealedWith: string }

/** What protects what people send. It reaches no database, and never shows a key. */
export type Vault = {
  /** Seals a content for one row, with the newest key. */
  seal: (row: SealedRow, content: object) => Promise<Sealed>
  /**
   * Opens a row's sealed text, whichever of the keys it was sealed with.
   *
   * @throws UnreadableError where its key is not set, or where it is not what was sealed for this row.
   */
  open: <Content>(row: SealedRow & Pick<Sealed, 'sealed'>) => Promise<Content>
  /** The keyed hash of an address, whatever its spelling. */
  hashEmail: (email: string) => string
  /** The keyed hash of a content: equal for equal parts in the same order. */
  hashContent: (parts: unknown[]) => string
  /** A code that nobody makes without the lookup key, 40 hexadecimal digits: equal for equal parts. */
  sign: (purpose: string, parts: unknown[]) => string
  /** Whether a stored hash was made with the lookup key that is set. */
  isOwnHash: (hash: string) => boolean
  /** The names of the keys that are set, as rows name them. */
  sealingNames: string[]
}

const format = { alg: 'dir', enc: 'A256GCM' } as const

/** A key that can't be read out again; made once, since that takes longer than to seal with it. */
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
 * Makes a vault of a host's keys. A sealed text is a compact JWE (RFC 7516: `dir`, AES-256-GCM) whose header names the key,
 * the collection and the row. The header is authenticated with the text: moved to another row, it doesn't open.
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
