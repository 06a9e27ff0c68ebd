import { notFound } from 'next/navigation.js'

const Page = () => notFound()

export default Page
