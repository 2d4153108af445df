import { engineRefusal } from './engine-refusal.ts'
import { proofOf } from './proof-of.ts'
import type { CauseFinding, CauseRule } from './rule.ts'

const DENIED =
  /pull access denied|requested access to the resource is denied|unauthorized: authentication required/i
const UNKNOWN =
  /manifest (?:for \S+ not found|unknown)|no matching manifest|repository \S+ not found|name unknown/i
const NOT_HERE = /no such image|image not known|unable to find image/i

/** Reads that the engine lacks the image: it has no such image for a service without a container, or its refusal says so. */
export const imageMissing: CauseRule = (symptoms) => {
  const { container, hasImage, service } = symptoms
  const image = service.image ?? container?.image ?? 'its image'
  const words = engineRefusal(symptoms)
  if (words !== null) return refused(image, words, symptoms)
  if (container || hasImage !== false || service.image === null) return null
  return {
    code: 'image-missing',
    title: `The engine has no image ${image}`,
    proof: [proofOf(symptoms, 'engine', `No such image: ${image}`)],
    wayOut: `Pull or build it: docker compose pull ${service.name}, or docker compose build ${service.name}.`,
  }
}

function refused(image: string, words: string, symptoms: Parameters<CauseRule>[0]): CauseFinding | null {
  const found = { code: 'image-missing' as const, proof: [proofOf(symptoms, 'engine', words)] }
  if (DENIED.test(words)) {
    const wayOut = `Check the name ${image}, and sign in to its registry on the host with docker login.`
    return { ...found, title: `Image ${image} may not be pulled`, wayOut }
  }
  if (UNKNOWN.test(words)) {
    const wayOut = `Use a tag and a platform of ${image} that its registry has.`
    return { ...found, title: `Image ${image} is not in its registry`, wayOut }
  }
  if (!NOT_HERE.test(words)) return null
  const wayOut = `Pull or build it: docker compose pull ${symptoms.service.name}, or docker compose build ${symptoms.service.name}.`
  return { ...found, title: `The engine has no image ${image}`, wayOut }
}
