#pragma once

namespace jumeau {

/// At most this many threads work at once, in the whole process, from now on; 0 = as many as the machine has.
/// Results do not depend on it. @throws Error (bad_option) for a negative number
void set_threads(int count);

/// How many threads may work at once.
int threads();

}  // namespace jumeau
