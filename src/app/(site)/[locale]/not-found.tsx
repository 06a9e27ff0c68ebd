import { Notice } from '../../../site/Notice/index.js'

const NotFound = () => <Notice heading="missing" link={{ href: '/', label: 'allCalls' }} text="missingText" />

export default NotFound
