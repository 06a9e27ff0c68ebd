export const env = {
  serverURL: process.env.SERVER_URL ?? 'http://localhost:3000',
  secret: process.env.PAYLOAD_SECRET ?? 'x',
}
