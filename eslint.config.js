import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** The import boundaries of the project; each message says what to use instead. */
const boundary = (files, ignores, patterns) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

const vitestOnlyInHarness = {
  regex: '^vitest(/|$)',
  message:
    'vitest belongs in src/vitest/ and *.test.ts; use runConformance from src/conformance.ts.',
}

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'report', 'reports'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Reports and their tests look for control characters on purpose.
      'no-control-regex': 'off',
      'max-lines': ['error', { max: 400 }],
      complexity: ['error', 16],
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', URL: 'readonly' } } },
  boundary(
    ['src/**/*.{ts,tsx}', 'bench/**'],
    ['src/vitest/**', '**/*.test.{ts,tsx}', 'src/runner/**'],
    [vitestOnlyInHarness],
  ),
  boundary(
    ['emulator/**/*.ts'],
    ['**/*.test.ts'],
    [
      vitestOnlyInHarness,
      {
        regex: '^(?!\\.|node:)',
        message: 'The emulator has no dependency of its own: use node: modules or src/contract/.',
      },
      {
        regex: '/(src/(?!contract/)|suites/|doubles/)',
        message:
          'The emulator must not know that it is tested: import src/contract/ or emulator/ only.',
      },
    ],
  ),
  boundary(
    ['suites/**/*.ts'],
    ['**/*.test.ts'],
    [
      {
        regex: '^(?!\\.\\./\\.\\./src/case/(row|value)\\.ts$)',
        message:
          'Rows are data: import row types and value makers from src/case/ only, and write expectations as literals.',
      },
    ],
  ),
  boundary(
    ['src/runner/**/*.ts'],
    ['**/*.test.ts'],
    [
      vitestOnlyInHarness,
      {
        regex: '/target/(?!target\\.ts$)',
        message: 'The runner knows the Target interface only: import src/target/target.ts.',
      },
      {
        regex: '/emulator/',
        message: 'The runner knows no concrete target: take a Target as parameter.',
      },
    ],
  ),
  boundary(
    ['src/contract/**/*.ts'],
    ['**/*.test.ts'],
    [
      {
        regex: '\\.\\./(case|runner|target|report|cli|vitest)/',
        message: 'The contract stands below everything: move what you need into src/contract/.',
      },
    ],
  ),
)
