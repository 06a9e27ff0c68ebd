import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Browser tests build and serve beside a developer's own .next.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  // A preview that is not open to its reader answers 403.
  experimental: { authInterrupts: true },
  async headers() {
    // A preview's address is a key: it is told to nobody, kept nowhere, and framed by the panel alone.
    return [
      {
        source: '/preview/:path*',
        headers: [
          { key: 'Referrer-Policy', value: 'no-referrer' },
          { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
          { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
        ],
      },
    ]
  },
  async redirects() {
    // The stock page would make an admin of whoever comes first; ours asks for the setup token.
    return [{ source: '/admin/create-first-user', destination: '/setup', permanent: false }]
  },
}

export default withPayload(config, { devBundleServerPackages: false })
