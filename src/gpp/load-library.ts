/** The official encoder and API of the IAB Tech Lab: an optional peer dependency, and the only file that knows it. */
export const loadLibrary = () => import('@iabgpp/cmpapi');
