import type { Commit } from './commits.ts'

/** What a file is, by its name; the last is what tools write, kept apart so that it does not swell the others. */
const FILE_KINDS = ['source', 'tests', 'configuration', 'documentation', 'other', 'generated'] as const
export type FileKind = (typeof FILE_KINDS)[number]

export type CodeChange = { kind: FileKind; files: number; added: number; deleted: number }

const LOCK_FILES =
  /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|cargo\.lock|poetry\.lock|uv\.lock|pipfile\.lock|pdm\.lock|gemfile\.lock|composer\.lock|go\.sum|flake\.lock|packages\.lock\.json|gradle\.lockfile)$/
const GENERATED =
  /(^|\/)(generated|__generated__|node_modules|vendor|dist)\/|\.min\.(js|css)$|\.map$|\.snap$|\.pb\.go$|_pb2(_grpc)?\.py$|\.g\.dart$|\.generated\.\w+$/
const TESTS =
  /(^|\/)(tests?|__tests__|spec|specs|e2e|testdata|fixtures)\/|[._-](test|spec)\.\w+$|_test\.\w+$|(^|\/)test_[^/]*\.py$|(^|\/)conftest\.py$|tests?\.(java|kt|cs|php|swift)$/
const DOCUMENTATION =
  /(^|\/)docs?\/|\.(md|mdx|markdown|rst|adoc|txt|tex)$|(^|\/)(readme|changelog|license|licence|notice|authors|contributing|codeowners)(\.\w+)?$/
const CONFIGURATION =
  /\.(ya?ml|json5?|jsonc|toml|ini|cfg|conf|config|properties|env|xml|tf|tfvars|hcl|nix|plist|editorconfig|service)$|(^|\/)(docker|container)file([._-][^/]*)?$|\.dockerfile$|(^|\/)(makefile|justfile|procfile|jenkinsfile|vagrantfile|gnumakefile|cmakelists\.txt|requirements[^/]*\.txt|go\.(mod|work)|gemfile|pipfile)$|(^|\/)\.[^/]+$|(^|\/)\.env[^/]*$|\.config\.\w+$/
const SOURCE =
  /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs|vue|svelte|astro|py|pyi|rs|go|java|kt|kts|scala|c|h|cc|cpp|cxx|hpp|m|mm|swift|cs|fs|rb|php|pl|pm|sh|bash|zsh|fish|ps1|bat|sql|graphql|gql|proto|prisma|html?|css|scss|sass|less|ex|exs|erl|hs|ml|lua|r|jl|dart|zig|clj|groovy|sol)$/

/** Maps a path to what it holds: what tools write first, then tests, configuration, documentation, source. */
export function fileKind(path: string): FileKind {
  const lower = path.toLowerCase()
  const name = lower.slice(lower.lastIndexOf('/') + 1)
  if (LOCK_FILES.test(name) || GENERATED.test(lower)) return 'generated'
  if (TESTS.test(lower)) return 'tests'
  if (CONFIGURATION.test(lower)) return 'configuration'
  if (DOCUMENTATION.test(lower)) return 'documentation'
  if (SOURCE.test(lower)) return 'source'
  return 'other'
}

/** Adds up the changes of commits by kind of file, in the order of FILE_KINDS; `files` counts different files. */
export function codeChange(commits: readonly Commit[]): CodeChange[] {
  const files = commits.flatMap((commit) => commit.files)
  return FILE_KINDS.map((kind) => {
    const ofKind = files.filter((file) => fileKind(file.path) === kind)
    return {
      kind,
      files: new Set(ofKind.map((file) => file.path)).size,
      added: ofKind.reduce((total, file) => total + (file.added ?? 0), 0),
      deleted: ofKind.reduce((total, file) => total + (file.deleted ?? 0), 0),
    }
  }).filter((change) => change.files > 0)
}
