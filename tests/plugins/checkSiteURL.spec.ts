import { expect, it } from 'vitest'
import { checkSiteURL } from '../../plugins/context.js'

it.each(['https://act.example.org', 'http://localhost:3000', 'https://example.org/campaigns'])(
  '%s is an address that links are made from',
  (siteURL) => {
    expect(() => checkSiteURL(siteURL)).not.toThrow()
  },
)

it.each(['https://act.example.org/', 'act.example.org', 'javascript:alert(1)', '', undefined as never])(
  '%j is refused with an example',
  (siteURL) => {
    expect(() => checkSiteURL(siteURL)).toThrow(
      /\[payload-broadside\/broadside\] `siteURL` is .* e\.g\. https:/,
    )
  },
)
