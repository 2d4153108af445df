import sys

import octo_common

octo_common.serve(sys.argv[1])
