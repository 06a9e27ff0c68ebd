import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Browser tests build and serve beside a developer's own .next.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  async redirects() {
    // The stock page would make an admin of whoever comes first; ours asks for the setup token.
    return [{ source: '/admin/create-first-user', destination: '/setup', permanent: false }]
  },
}

export default withPayload(config, { devBundleServerPackages: false })
