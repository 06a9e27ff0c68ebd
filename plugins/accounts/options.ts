/** The options of the accounts room. */
export type AccountsOptions = {
  /**
   * The client's address, from the headers of its request, as the host's own proxy wrote it. Wrong passwords are slowed by
   * account and address together (of IPv6, by its network of 64 bits); without this, by account alone, so that a flood from
   * elsewhere slows its owner too.
   * @default none is known
   */
  clientAddress?: (headers: Headers) => string | null
  /** How many wrong passwords of one account from one address are looked at in {@link windowSeconds}. @default 10 */
  attempts?: number
  /** How long a wrong password counts, in seconds. @default 900 */
  windowSeconds?: number
}
