import { decodeJwt } from 'jose'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { endSessions } from './sessions.js'

/** Whether this is the password of the account: asked by logging in, so that it is slowed as a log-in is, and out again. */
export const isPasswordOf = async ({
  req,
  email,
  password,
}: {
  req: PayloadRequest
  email: string
  password: unknown
}): Promise<boolean> => {
  if (typeof password !== 'string' || password === '') return false
  const apart = isolateObjectProperty(req, ['user', 'context', 'transactionID'])
  apart.context = {}
  delete apart.transactionID
  try {
    const { token, user } = await req.payload.login({
      collection: slugs.users,
      data: { email, password },
      depth: 0,
      overrideAccess: true,
      req: apart,
    })
    const { sid } = decodeJwt<{ sid?: string }>(token!)
    await endSessions({ payload: req.payload, id: user!.id, isEnded: (session) => session === sid })
    return true
  } catch (error) {
    if ((error as { status?: unknown }).status === 401) return false
    throw error
  }
}
