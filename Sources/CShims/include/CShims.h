#ifndef FOOTPRINT_CSHIMS_H
#define FOOTPRINT_CSHIMS_H

#include "CodingShims.h"
#include "CurlShims.h"
#include "XMLShims.h"

#endif
