import { Notice } from '../Notice/index.js'

/** Says that nothing stands at an address. */
export const Missing = () => (
  <Notice heading="missing" link={{ href: '/', label: 'allCalls' }} text="missingText" />
)
