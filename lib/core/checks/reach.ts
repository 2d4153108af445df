/**
 * Where Rollcall stands: the name or address the engine's host answers on, whether the containers' own networks
 * can be reached, and whether the host is only a sample.
 */
export type Reach = { engineHost: string; containerNetworks: boolean; sample: boolean }
