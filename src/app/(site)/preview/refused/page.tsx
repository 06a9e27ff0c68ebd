import { Refused } from '../../../../site/Refused/index.js'

/** What src/proxy.ts answers 403 with. */
const Page = () => <Refused />

export default Page
