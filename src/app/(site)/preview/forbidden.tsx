import { Notice } from '../../../site/Notice/index.js'

const Forbidden = () => (
  <Notice heading="refused" link={{ href: '/admin', label: 'panel' }} text="refusedText" />
)

export default Forbidden
