import { Notice } from '../../frame/Notice/index.js'

/** Says that a preview is not open to whoever asks. */
export const Refused = () => (
  <Notice heading="refused" link={{ href: '/admin', label: 'panel' }} text="refusedText" />
)
