import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type GlobalBeforeOperationHook,
  type GlobalConfig,
  type PayloadRequest,
} from 'payload'
import { message, say } from '../messages/messages.js'
import { accountHeader } from '../panel/accountHeader.js'

const other = message('documents:other')

const refuseOther = (req: PayloadRequest, overrideAccess: boolean | undefined): void => {
  const account = req.headers?.get(accountHeader)
  if (overrideAccess || !account || !req.user || String(req.user.id) === account) return
  throw new APIError(say(req, other), 403, null, true)
}

const writes = new Set<string>(['create', 'delete', 'deleteByID', 'update', 'updateByID'])

const refuseOtherAccount: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (writes.has(operation)) refuseOther(req, overrideAccess)
  return args
}

const refuseOtherAccountGlobal: GlobalBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation === 'update') refuseOther(req, overrideAccess)
  return args
}

/** Refuses writes from a panel form that was opened by another account than the one now logged in. */
export const oneAccount = ({ hooks, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...hooks, beforeOperation: [refuseOtherAccount, ...(hooks?.beforeOperation ?? [])] },
})

/** The same for a global. */
export const oneAccountGlobal = ({ hooks, ...global }: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...hooks, beforeOperation: [refuseOtherAccountGlobal, ...(hooks?.beforeOperation ?? [])] },
})
