"""Where to improve the ways to school, from Python."""

import numpy as np
import pytest

import jumeau
from conftest import X0, Y0, exposed, people
from jumeau import Error, Table


@pytest.fixture
def two_ways():
    """Loud, or round by the north."""
    xy = np.array([[0, 0], [200, 0], [0, 0], [0, 50], [200, 50], [200, 0]]) + [X0, Y0]
    return Table.lines(xy, 2154, offsets=[0, 2, 6], noise=[75.0, 40.0])


def test_calming_a_loud_street_gains_the_hand_computed_minutes(two_ways):
    homes, schools = Table.points([X0], [Y0], 2154, pop=[9]), Table.points([X0 + 200], [Y0], 2154, pupils=[90])
    answer = jumeau.pathimprovements(two_ways, homes, schools, population_field="pop", pupils_field="pupils", noise_field="noise",
                                     noise_cost="v2", calm=35, detour=50)
    assert answer.people == 90 and answer.unreached == 0
    assert answer.output["street"].tolist() == [0, 1] and answer.output["measure"].tolist() == ["calm", "none"]
    assert answer.output["people"].tolist() == pytest.approx([30, 60])
    assert answer.output["gain"].tolist() == pytest.approx([90 * 100 / 80, 0])


def test_catchments_name_the_school(two_ways):
    homes = Table.points([X0, X0 + 150], [Y0, Y0], 2154)
    schools = Table.points([X0 + 200, X0], [Y0, Y0 + 50], 2154, code=["east", "west"])
    square = np.array([[-10, -10], [60, -10], [60, 60], [-10, 60], [-10, -10]]) + [X0, Y0]
    catchments = Table.polygons([square], 2154, sector=["east"])
    answer = jumeau.pathimprovements(two_ways, homes, schools, catchments=catchments, catchment_field="sector", school_field="code",
                                     noise_field="noise")
    assert answer.by_home["school"][0] == 0 and answer.by_home["status"].tolist() == ["reached", "no_code"]
    by_place = jumeau.pathimprovements(two_ways, homes, schools, catchments=catchments, noise_field="noise")
    assert by_place.by_home["school"][0] == 1
    with pytest.raises(Error, match="SCHOOL_FIELD go together"):
        jumeau.pathimprovements(two_ways, homes, schools, catchments=catchments, school_field="code", noise_field="noise")


def test_the_number_of_threads_changes_nothing(all_threads):
    schools = Table.points(X0 + np.array([20.0, 1050.0]), Y0 + np.array([30.0, 950.0]), 2154)
    answers = []
    for threads in (1, 2):
        jumeau.set_threads(threads)
        answers.append(jumeau.pathimprovements(exposed(12, 12), people(12, 12), schools, population_field="pop", noise_field="noise",
                                               green_field="green"))
    assert answers[0].output == answers[1].output and answers[0].by_home == answers[1].by_home
    gains = answers[0].output["gain"]
    assert (np.diff(gains) <= 0).all() and gains[0] > 0 and set(answers[0].output["measure"]) >= {"calm", "green"}
