type Refusal = { responseCode?: unknown; code?: unknown; command?: unknown; response?: unknown }

/**
 * Reduces a mail server's error to its code and class, because its text quotes the recipient's address.
 *
 * A permanently rejected recipient or message (RFC 5321, 4.2.1) is permanent. A rejected log-in or sender, or a policy
 * against this server (RFC 3463, x.7.x), is for the operator to fix, so the mail is retried.
 */
export const reduceError = (error: unknown): { said: string; isPermanent: boolean; isServers: boolean } => {
  const { responseCode, code, command, response } = (error ?? {}) as Refusal
  const isReply = typeof responseCode === 'number' && responseCode >= 400 && responseCode < 600
  const isAboutMail = isReply && ['RCPT TO', 'DATA'].includes(String(command))
  const isPolicy = /^\d{3}[ -]\d\.7\.\d/.test(String(response))
  const isPermanent = isAboutMail && responseCode >= 500 && !isPolicy
  const known = typeof code === 'string' && /^[A-Z][A-Z_]{1,19}$/.test(code) ? code : 'unknown'
  return {
    said: `${isReply ? responseCode : known} ${isPermanent ? 'permanent' : 'temporary'}`,
    isPermanent,
    isServers: !isAboutMail,
  }
}
