import { Notice } from '../../../../site/frame/Notice/index.js'

/** Says that a preview is not open to whoever asks: src/proxy.ts answers 403 with it. */
const Refused = () => (
  <Notice heading="refused" link={{ href: '/admin', label: 'panel' }} text="refusedText" />
)

export default Refused
