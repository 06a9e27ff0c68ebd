import { Refused } from '../../../../site/signup/Refused/index.js'

/** What src/proxy.ts answers 403 with. */
const Page = () => <Refused />

export default Page
