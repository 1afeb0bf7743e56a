import { defineParity } from "../parity.ts";

export default defineParity({ codes: ["E722"], differs: [] });
