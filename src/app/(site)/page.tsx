export const dynamic = 'force-dynamic'
const Page = () => <h1>Broadside</h1>
export default Page
