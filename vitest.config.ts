import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,suites,emulator,doubles,bench,scripts}/**/*.test.{ts,tsx}'],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    testTimeout: 30_000,
  },
})
