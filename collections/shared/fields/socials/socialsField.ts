import type { ArrayField } from 'payload'
import { keepOption } from '../option.js'
import { readableRows } from '../readableRows.js'
import { accountURL } from './accountURL.js'
import { platforms } from './platforms.js'

/** Accounts in social networks: where, and the account's web address. */
export const socialsField = () =>
  readableRows(['platform', 'url'], {
    name: 'socials',
    type: 'array',
    label: { en: 'Social accounts', es: 'Cuentas en redes' },
    labels: {
      singular: { en: 'account', es: 'cuenta' },
      plural: { en: 'accounts', es: 'cuentas' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'platform',
            type: 'select',
            required: true,
            options: platforms,
            label: { en: 'Platform', es: 'Red' },
            admin: { width: '33%' },
            hooks: { beforeValidate: [keepOption] },
          },
          accountURL,
        ],
      },
    ],
  } satisfies ArrayField)
